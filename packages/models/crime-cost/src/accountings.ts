/** Every accounting laid on one chart of components, with a bridge from one total to another; transfers stand apart. */
import { assumption, fact, flow, type LabModel, triangular } from "@palanca/model-kit";

export const accountingInputs: LabModel["uncertainties"] = {
  londono_life: {
    label: "Londoño & Guerrero: health and lost life",
    unit: "percent",
    value: fact("crime-cost-health-londono"),
  },
  londono_security: {
    label: "Londoño & Guerrero: security and justice",
    unit: "percent",
    value: fact("crime-cost-security-londono"),
  },
  londono_indirect: {
    label: "Londoño & Guerrero: indirect",
    unit: "percent",
    value: fact("crime-cost-indirect-londono"),
  },
  bank_total: {
    label: "World Bank: security, law enforcement and health",
    unit: "percent",
    value: fact("crime-cost-world-bank"),
  },
  bank_life_part: {
    label: "World Bank: part that is lost life and disability",
    unit: "percent",
    value: fact("crime-cost-life-share-world-bank"),
  },
  idb_income: {
    label: "IDB 2017: income lost by victims and prisoners",
    unit: "percent",
    value: fact("crime-cost-idb-2017-income"),
  },
  idb_private: { label: "IDB 2017: private security", unit: "percent", value: fact("crime-cost-idb-2017-private") },
  idb_public: {
    label: "IDB 2017: police, justice and prisons",
    unit: "percent",
    value: fact("crime-cost-idb-2017-public"),
  },
  transfers_share: {
    label: "Property that changes hands by crime, share of GDP",
    unit: "percent",
    value: assumption(
      triangular(1, 2, 3),
      "Londoño and Guerrero's net cost leaves transfers out; their gross figure is commonly quoted two points higher.",
      "latin-america-robberies-violent",
    ),
  },
};

export const accountingRelationships: LabModel["relationships"] = {
  londono_total: flow("londono_life + londono_security + londono_indirect", "percent", {
    label: "Londoño & Guerrero from its parts",
  }),
  bank_life: flow("bank_total * bank_life_part", "percent", { label: "World Bank: lost life and disability" }),
  // Health care stands with security here, as the report gives one number for both.
  bank_security: flow("bank_total * (1 - bank_life_part)", "percent", {
    label: "World Bank: security, law enforcement and health care",
  }),
  idb_security: flow("idb_private + idb_public", "percent", { label: "IDB 2017: public and private security" }),
  idb_total: flow("idb_income + idb_security", "percent", { label: "IDB 2017 from its parts" }),

  // From one total to another: what is added, component by component; indirect costs are in one accounting alone.
  bank_to_londono_life: flow("londono_life - bank_life", "percent", {
    label: "World Bank to Londoño: life and health",
  }),
  bank_to_londono_security: flow("londono_security - bank_security", "percent", {
    label: "World Bank to Londoño: security, with the health care that the World Bank counts there",
  }),
  idb_to_londono_life: flow("londono_life - idb_income", "percent", { label: "IDB 2017 to Londoño: life and health" }),
  idb_to_londono_security: flow("londono_security - idb_security", "percent", {
    label: "IDB 2017 to Londoño: security",
  }),

  transfers: flow("transfers_share * relative_violence ^ indirect_elasticity * gdp", "USD / year", {
    label: "Property that changes hands a year: no loss to all, and in no total",
  }),
};

const component = (label: string, of: string) => ({
  label,
  of: `first(${of})`,
  unit: "percent",
  better: "neither" as const,
});

export const accountingMeasures: LabModel["measures"] = {
  londono_total: component("Londoño & Guerrero from its parts, share of GDP", "londono_total"),
  bank_total: component("World Bank, share of GDP", "bank_life + bank_security"),
  idb_total: component("IDB 2017 from its parts, share of GDP", "idb_total"),
  bridge_bank_life: component("From the World Bank to Londoño & Guerrero: life and health", "bank_to_londono_life"),
  bridge_bank_security: component("From the World Bank to Londoño & Guerrero: security", "bank_to_londono_security"),
  bridge_idb_life: component("From IDB 2017 to Londoño & Guerrero: life and health", "idb_to_londono_life"),
  bridge_idb_security: component("From IDB 2017 to Londoño & Guerrero: security", "idb_to_londono_security"),
  bridge_indirect: component(
    "From either to Londoño & Guerrero: indirect costs that they leave out",
    "londono_indirect",
  ),
  transfers: {
    label: "Property that changes hands over the years, in no total",
    of: "total(transfers)",
    unit: "USD",
    better: "lower",
  },
};

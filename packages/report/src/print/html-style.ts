/** The page's style: readable on a phone, on paper, by day and by night. */
export const style = `
:root{color-scheme:light dark;--ink:#1b2126;--quiet:#54606a;--paper:#fff;--line:#d4dade;--mark:#0b6e75}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaed;--quiet:#a3afb8;--paper:#14191d;--line:#333d45;--mark:#5cc3c9}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:1.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.6 Charter,Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
h1,h2,nav,table,figcaption,.brand,.subtitle{font-family:system-ui,"Segoe UI",Helvetica,Arial,sans-serif}
.brand{margin:0;letter-spacing:.18em;text-transform:uppercase;font-size:.75rem;color:var(--mark)}
h1{font-size:1.9rem;line-height:1.2;margin:.25rem 0 .5rem;max-width:42rem}
.subtitle{margin:0 0 1rem;color:var(--quiet)}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line)}
p,ul{max-width:44rem}
.lead{font-size:1.2rem;line-height:1.5}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:0;list-style:none;font-size:.875rem}
a{color:var(--mark)}
.skip{position:absolute;left:-100rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}
.table{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;font-size:.875rem;line-height:1.4;min-width:100%}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400;overflow-wrap:normal;min-width:4.5rem;max-width:28rem}
thead th{color:var(--quiet);font-size:.8rem}
.right{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
thead .right{white-space:normal}
.equation{max-width:none;overflow-wrap:normal}
.equation code{display:block;max-width:36rem;color:var(--quiet);font-size:.8rem}
math{font-size:1.05rem}
mtable{text-align:left}mtd{text-align:left;padding:.15em .2em}
figure{margin:1.5rem 0}
figure svg{max-width:100%;height:auto;display:block}
figcaption{font-size:.85rem;color:var(--quiet);max-width:44rem}
pre{overflow-x:auto;padding:.75rem;border:1px solid var(--line);border-radius:.25rem;font-size:.85rem}
@media print{body{max-width:none;font-size:10pt;padding:0}nav,.skip{display:none}h2{break-after:avoid}figure,tr{break-inside:avoid}.table{overflow:visible}}
`;

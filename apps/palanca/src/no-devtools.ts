/** Stands in for a developer tool of Ink, which the bundle leaves out. */
export default { connectToDevTools() {} };

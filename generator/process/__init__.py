"""Read a regulation's process once, for drawings, lists, checks, scenarios and BPMN."""

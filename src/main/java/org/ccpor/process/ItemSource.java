package org.ccpor.process;

import java.util.List;

/** An item as read, with the places in the file that checks across items complain about. */
record ItemSource(TemplateItem item, Phase phase, Entry id, Entry offset, List<Entry> predecessors) {}

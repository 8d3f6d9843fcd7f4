package org.ccpor.process;

import java.util.List;

/** All template versions this release ships; read and checked at start. */
public interface ProcessTemplates {
    /** Every version, newest first within an id. */
    List<ProcessTemplate> all();

    /** The version a new deployment is made from. */
    ProcessTemplate current();

    /**
     * One version.
     *
     * @throws org.ccpor.base.RefusedException if this release does not know it
     */
    ProcessTemplate get(TemplateKey key);
}

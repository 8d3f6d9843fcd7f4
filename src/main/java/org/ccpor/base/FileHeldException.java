package org.ccpor.base;

import java.util.List;

/** The party-data guard stopped at a file; nothing was stored. Adding it again as confirmed keeps it. */
public class FileHeldException extends RefusedException {
    private static final long serialVersionUID = 1L;

    /** With the guard's reasons, which never repeat what was found. */
    public FileHeldException(List<String> reasons) {
        super(String.join(" ", reasons));
    }
}

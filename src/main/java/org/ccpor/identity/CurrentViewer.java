package org.ccpor.identity;

/** Who is asking, from the security context of the current thread. */
public interface CurrentViewer {
    /**
     * The signed-in person.
     *
     * @throws org.springframework.security.access.AccessDeniedException if nobody is signed in
     */
    Viewer get();
}

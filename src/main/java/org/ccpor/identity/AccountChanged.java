package org.ccpor.identity;

/** A person's rights or password changed: whoever is signed in under this name has to sign in again. */
public record AccountChanged(String userName) {}

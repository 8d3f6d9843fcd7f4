package org.ccpor.process;

/** Names one version of a process template; a deployment keeps the one it was made from. */
public record TemplateKey(String id, int version) {
    @Override
    public String toString() {
        return id + " v" + version;
    }
}

package org.ccpor.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A file that somebody hands over, checked before it is kept (domain 8.1). */
public final class HandedFile {
    /** Bytes of each part but the last. */
    public static final int PART = 512 * 1024;

    private static final int NAME = 200;

    private final String name;
    private final FileKind kind;
    private final byte[] content;
    private final List<String> suspects;

    private HandedFile(String name, FileKind kind, byte[] content) {
        this.name = name;
        this.kind = kind;
        this.content = content;
        this.suspects = PartyData.suspects(name + "\n" + FileTextParser.of(content, kind));
    }

    /**
     * Looks at what it really is, and for party data.
     *
     * @param confirmed the person says that a file the guard stopped at holds no party data
     * @throws FileHeldException if the guard stopped and the person has not confirmed
     * @throws RefusedException if it is of no allowed kind or too large
     */
    public static HandedFile of(String name, byte[] content, boolean confirmed) {
        var kind = FileKind.of(content);
        var file = new HandedFile(clean(name, kind), kind, content);
        if (!file.suspects.isEmpty() && !confirmed) {
            throw new FileHeldException(file.suspects);
        }
        return file;
    }

    /** The last part of a path, without signs that deceive, with the ending of what it really is. */
    private static String clean(String name, FileKind kind) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{C}\"<>:|?*;]", "")
                .strip();
        var ending = "." + kind.ending();
        var stem = last.toLowerCase(Locale.ROOT).endsWith(ending)
                ? last.substring(0, last.length() - ending.length())
                : last;
        var kept = stem.isBlank() ? "file" : stem.substring(0, Math.min(stem.length(), NAME - ending.length()));
        return kept + ending;
    }

    /** With the ending of its kind. */
    public String name() {
        return name;
    }

    /** What it really is. */
    public FileKind kind() {
        return kind;
    }

    /** In bytes. */
    public int size() {
        return content.length;
    }

    /** Why the guard stopped, for the history; it never repeats what was found. Empty if it did not. */
    public List<String> suspects() {
        return suspects;
    }

    /** The content in parts, so that neither the server nor the database holds a whole file to send it. */
    public List<byte[]> parts() {
        var parts = new ArrayList<byte[]>();
        for (var start = 0; start < content.length; start += PART) {
            parts.add(Arrays.copyOfRange(content, start, Math.min(content.length, start + PART)));
        }
        return parts;
    }
}

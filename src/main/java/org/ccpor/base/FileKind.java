package org.ccpor.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.Tika;

/** Kinds of files people may hand over (domain 8.1), told by what is in them. The name and what a browser claims count for nothing. */
public enum FileKind {
    CSV("csv", "text/csv"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /** Size of a file in bytes, at most. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** Said when a file is larger. */
    public static final String TOO_LARGE =
            "The file is larger than 10 MB. Leave out what is not needed, or hand it over in parts.";

    private static final Tika TIKA = new Tika();
    private static final Set<String> PROGRAMS = Set.of(
            "application/x-dosexec",
            "application/x-msdownload",
            "application/x-executable",
            "application/x-sharedlib",
            "application/x-elf",
            "application/x-sh");

    private final String ending;
    private final String mediaType;

    FileKind(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Usual ending of its name, without the dot. */
    public String ending() {
        return ending;
    }

    /** What a download says it is. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What the file really is.
     *
     * @throws RefusedException if it is too large, packed too tightly, or of no allowed kind; the sentence says what it is
     */
    public static FileKind of(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new RefusedException(TOO_LARGE);
        }
        if (content.length == 0) {
            throw new RefusedException("The file is empty.");
        }
        // Without the name: with it, an ending would decide where the content leaves a choice.
        var type = TIKA.detect(content);
        if (type.equals("application/pdf")) {
            return PDF;
        } else if (type.equals("application/zip") || type.contains("ooxml") || type.contains("openxml")) {
            return office(content);
        } else if (type.startsWith("text/") && !type.equals("text/html") || text(content)) {
            return CSV;
        }
        throw new RefusedException(sentence(type));
    }

    private static FileKind office(byte[] content) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            ZipLimits.require(zip);
            var names = java.util.Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .toList();
            if (names.stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).contains("vbaproject"))) {
                throw new RefusedException("The file holds macros. Save it without them, as xlsx or docx.");
            }
            if (names.contains("xl/workbook.xml")) {
                return XLSX;
            } else if (names.contains("word/document.xml")) {
                return DOCX;
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new RefusedException("The file is damaged and cannot be opened. Save it again, then hand it over.");
        }
        throw new RefusedException(
                "The file is a packed archive. Unpack it and hand over the csv, xlsx, pdf or docx in it.");
    }

    private static boolean text(byte[] content) {
        var utf16 = content.length > 1
                && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
                        || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF);
        if (utf16) {
            return true;
        }
        var begin = new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1);
        return List.of("<!doctype", "<html", "<?xml", "%pdf", "#!").stream()
                        .noneMatch(begin.strip().toLowerCase(Locale.ROOT)::startsWith)
                && begin.chars().allMatch(it -> it >= ' ' || it == '\t' || it == '\r' || it == '\n')
                && begin.chars().filter(it -> it >= 0x80 && it < 0xA0).count() < begin.length() / 10 + 1;
    }

    private static String sentence(String type) {
        if (type.startsWith("image/")) {
            return "The file is a picture. Pictures are not taken, because they may show what must not be here.";
        }
        if (PROGRAMS.contains(type)) {
            return "The file is a program, whatever its name says. Hand over a csv, xlsx, pdf or docx.";
        }
        if (type.equals("application/x-tika-msoffice") || type.startsWith("application/vnd.ms-")) {
            return "The file is of an old Office kind. Save it as xlsx or docx, then hand it over.";
        }
        return "The file is no csv, xlsx, pdf or docx.";
    }
}

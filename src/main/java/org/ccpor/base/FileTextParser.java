package org.ccpor.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The words in a file, for the party-data guard alone. PDF is not looked into. */
final class FileTextParser {
    private static final Pattern PARTS = Pattern.compile(
            "xl/sharedStrings\\.xml|xl/worksheets/[^/]+\\.xml|word/(document|header\\d*|footer\\d*|comments)\\.xml");
    private static final int LONGEST = 4_000_000;

    private FileTextParser() {}

    /** Of a file that {@link FileKind#of} let through, so unpacking it is safe. */
    static String of(byte[] content, FileKind kind) {
        return switch (kind) {
            case CSV -> new String(content, StandardCharsets.UTF_8);
            case PDF -> "";
            case XLSX, DOCX -> office(content);
        };
    }

    private static String office(byte[] content) {
        var words = new StringBuilder();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (PARTS.matcher(entry.getName()).matches() && words.length() < LONGEST) {
                    try (var in = zip.getInputStream(entry)) {
                        words.append(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8)
                                .replaceAll("</(w:p|si|c|is)>", "\n")
                                .replaceAll("<[^>]*>", ""));
                    }
                }
            }
        } catch (IOException damaged) {
            return words.toString();
        }
        return words.toString();
    }
}

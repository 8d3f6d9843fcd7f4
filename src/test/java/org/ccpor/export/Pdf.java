package org.ccpor.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ccpor.base.FileKind;

/** Reads papers back as the files they became. */
final class Pdf {
    private Pdf() {}

    static byte[] bytes(Paper paper, FileKind kind) throws IOException {
        var out = new ByteArrayOutputStream();
        PaperFile.write(paper, kind, out);
        return out.toByteArray();
    }

    static PDDocument open(Paper paper) throws IOException {
        return Loader.loadPDF(bytes(paper, FileKind.PDF));
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static String text(Paper paper) throws IOException {
        return text(bytes(paper, FileKind.PDF));
    }

    static String csv(Paper paper) throws IOException {
        return new String(bytes(paper, FileKind.CSV), java.nio.charset.StandardCharsets.UTF_8);
    }
}

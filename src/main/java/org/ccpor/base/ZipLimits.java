package org.ccpor.base;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks an archive for counting only, so that nothing bigger than we can hold is ever read into memory. */
final class ZipLimits {
    private static final int ENTRIES = 2_000;
    private static final long BYTES = 120L * 1024 * 1024;

    /** Office files pack about tenfold; a bomb a thousandfold. Small parts are let off. */
    private static final int RATIO = 150;

    private static final long SMALL = 1024 * 1024;
    private static final String SENTENCE =
            "The file is packed so tightly that opening it could stop the server. Save it again as a new file.";

    private ZipLimits() {}

    /** @throws RefusedException if unpacking it would take more than 120 MB, or much more than its size lets expect */
    static void require(ZipFile zip) throws IOException {
        var count = 0;
        var all = 0L;
        for (var entry : Collections.list(zip.getEntries())) {
            if (++count > ENTRIES || !zip.canReadEntryData(entry)) {
                throw new RefusedException(SENTENCE);
            }
            var unpacked = 0L;
            var packed = Math.max(1, entry.getCompressedSize());
            try (var in = zip.getInputStream(entry)) {
                var buffer = new byte[16 * 1024];
                for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (all + unpacked > BYTES || unpacked > SMALL && unpacked / packed > RATIO) {
                        throw new RefusedException(SENTENCE);
                    }
                }
            }
            all += unpacked;
        }
    }
}

package org.ccpor.assessment.scanner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ccpor.assessment.scanner.ScannerAnswers.Scanner;

/**
 * What scanners have to do on a busy day (domain F3, derived values).
 *
 * @param uploadKb what goes to CCPOR on such a day, in KB, as far as it is known
 * @param unknown scanners whose upload is not known yet
 */
public record ScannerLoad(long uploadKb, int unknown) {

    /** Of these scanners together; those that are not needed do not count. */
    public static ScannerLoad of(List<Scanner> scanners) {
        var needed = scanners.stream().filter(Scanner::needed).toList();
        var known = needed.stream()
                .map(ScannerLoad::uploadKb)
                .flatMap(Optional::stream)
                .toList();
        return new ScannerLoad(known.stream().mapToLong(Long::longValue).sum(), needed.size() - known.size());
    }

    /** KB a day at peak; empty without orders or file size. */
    static Optional<Long> uploadKb(Scanner scanner) {
        return scanner.peakPerDay() == null || scanner.avgFileKb() == null
                ? Optional.empty()
                : Optional.of((long) scanner.peakPerDay() * scanner.avgFileKb());
    }

    /** Hours of scanning a day at peak, to one decimal; empty without orders, pages or a speed. */
    static Optional<BigDecimal> peakHours(Scanner scanner) {
        if (scanner.peakPerDay() == null || scanner.avgPages() == null || scanner.ppm() == null || scanner.ppm() < 1) {
            return Optional.empty();
        }
        var pages = BigDecimal.valueOf((long) scanner.peakPerDay() * scanner.avgPages());
        return Optional.of(pages.divide(BigDecimal.valueOf(60L * scanner.ppm()), 1, RoundingMode.HALF_UP));
    }

    /** KB in the unit people read: "850 KB", "4.5 MB"; 1 MB is 1,000 KB. */
    public static String size(long kb) {
        return kb < 1000
                ? kb + " KB"
                : String.format(Locale.US, "%,.1f MB", BigDecimal.valueOf(kb).movePointLeft(3));
    }
}

package org.ccpor.base;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks for data of parties in free text (domain 8.1). It warns, it does not decide: patterns also fit harmless texts, so
 * a person may say that nothing of the kind is there. The reasons never repeat what was found.
 */
public final class PartyData {
    private static final String CASE_LETTERS =
            "(?:FL|FAM|DV|DVRO|CH|CHO|CV|CIV|CR|CRI|JV|JD|PR|PRO|EA|WV|WVRO|SV|GV|GVRO|BD|BQ|VQ|RIC|RID|SCV)";
    private static final String FULL_DATE =
            "(?:(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|[12]\\d|3[01])[/.-](?:19\\d\\d|20[01]\\d)"
                    + "|(?:19\\d\\d|20[01]\\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))";

    private static final List<Suspicion> SUSPICIONS = List.of(
            new Suspicion(
                    "This looks like a social security number.",
                    "(?<![\\d-])(?!000|666|9)\\d{3}[- ](?!00)\\d{2}[- ](?!0000)\\d{4}(?![\\d-])",
                    "(?i)\\b(?:ssn|social security)\\b\\D{0,20}\\d{3}-?\\d{2}-?\\d{4}"),
            new Suspicion(
                    "This looks like a driver license number.",
                    "\\b(?!CA)[A-Z]\\d{7}\\b",
                    "(?i)\\b(?:driver'?s? licen[cs]e|cdl|dl)\\b\\W{0,3}(?:no\\.?|number|#)?\\W{0,3}[a-z]?\\d{6,8}\\b"),
            new Suspicion(
                    "This looks like a date of birth.",
                    "(?i)\\b(?:dob|born(?: on)?|date of birth|birth ?date)\\b\\W{0,6}\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}",
                    "\\b\\p{Lu}\\p{Ll}+,? \\p{Lu}[\\p{L}.'-]+[,;:(\\s]{1,4}" + FULL_DATE + "\\b"),
            new Suspicion(
                    "This looks like a case number.",
                    "\\b\\d{2,4}-?" + CASE_LETTERS + "-?\\d{3,8}\\b",
                    "\\b" + CASE_LETTERS + "-?\\d{5,9}\\b",
                    "\\b\\d{2}-\\d{4}-\\d{8}(?:-[A-Z]{2})*\\b",
                    "(?i)\\bcase\\s*(?:no\\.?|num(?:ber)?|#)\\s*:?\\s*(?=[a-z-]*\\d)[a-z0-9-]{4,}"),
            new Suspicion(
                    "This looks like a file control number or something else copied from CLETS or CARPOS.",
                    "\\bFCN\\b",
                    "(?i)\\bfile control number\\b",
                    "(?<!\\d)\\d{13}(?!\\d)",
                    "(?i)\\bCII\\W{0,3}[a-z]?\\d{6,}"));

    private PartyData() {}

    /** Why this text may hold party data, one sentence a reason; empty if nothing was found. */
    public static List<String> suspects(String text) {
        return SUSPICIONS.stream()
                .filter(it -> it.fits(text))
                .map(Suspicion::reason)
                .toList();
    }

    private record Suspicion(String reason, List<Pattern> patterns) {
        Suspicion(String reason, String... patterns) {
            this(reason, java.util.Arrays.stream(patterns).map(Pattern::compile).toList());
        }

        boolean fits(String text) {
            return patterns.stream().anyMatch(it -> it.matcher(text).find());
        }
    }
}

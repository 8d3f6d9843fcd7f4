package org.ccpor.provisioning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Columns of the list as a spreadsheet has them, with other names people give them. */
public enum UserColumn {
    AGENCY_TYPE("Agency type", "type of agency", "court or lea", "side"),
    AGENCY("Agency", "agency name", "organization", "organisation", "employer"),
    LOCATION("Location", "site", "courthouse", "work location", "building"),
    DEPARTMENT("Department", "division", "unit", "dept"),
    LAST_NAME("Last name", "surname", "family name", "lastname", "name last"),
    FIRST_NAME("First name", "given name", "firstname", "forename", "name first"),
    WORK_EMAIL("Work e-mail", "email", "e-mail", "email address", "work email address", "mail"),
    WORK_PHONE("Work phone", "phone", "telephone", "phone number", "work phone number", "office phone"),
    JOB_TITLE("Job title", "title", "position", "job"),
    ROLE("CCPOR role", "role", "user role", "access role", "profile"),
    SEALED("Sealed access", "sealed", "may see sealed", "sealed orders"),
    CLETS_TRAINED("CLETS trained on", "clets training date", "clets trained", "clets training", "clets certified on"),
    CLETS_EXPIRES("CLETS expires on", "clets expiration", "clets expiry", "clets expires", "clets expiration date"),
    MODULE("Training module", "module", "training"),
    TRAINED("Trained on", "training date", "ccpor trained on"),
    TESTER("CAT tester", "tester", "acceptance tester"),
    STATUS("Status", "account status"),
    REQUESTED("Account requested", "requested on"),
    CREATED("Account created", "created on"),
    FIRST_LOGIN("First sign-in", "first login");

    private final String header;
    private final List<String> names;

    UserColumn(String header, String... others) {
        this.header = header;
        this.names = java.util.stream.Stream.concat(java.util.stream.Stream.of(header), Arrays.stream(others))
                .map(UserColumn::plain)
                .toList();
    }

    /** As templates and exports head it. */
    public String header() {
        return header;
    }

    /** Whether only the team fills it; read by nobody when a file comes in. */
    public boolean team() {
        return compareTo(STATUS) >= 0;
    }

    /** The column a file means by that header. */
    public static Optional<UserColumn> of(String header) {
        var plain = plain(header);
        return Arrays.stream(values()).filter(it -> it.names.contains(plain)).findFirst();
    }

    /** Columns a court fills. */
    public static List<UserColumn> ofCourt() {
        return Arrays.stream(values()).filter(it -> !it.team()).toList();
    }

    /** Without case, signs and what stands in brackets, so that headings of a file compare. */
    public static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\([^)]*\\)", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

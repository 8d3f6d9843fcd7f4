package org.ccpor.provisioning.table;

import java.util.List;
import java.util.regex.Pattern;
import org.ccpor.provisioning.UserColumn;

/** Columns no list may have, whatever is in them (domain F7 and 8.1): a file with one of them is not read at all. */
final class ForbiddenColumns {
    private record Kind(Pattern header, String what) {}

    private static final List<Kind> KINDS = List.of(
            kind("(home|private|residential|mailing|street).?address|^address$|^(home|private).*", "private addresses"),
            kind("(home|private|personal|cell|mobile).*(phone|mail)|personalemail", "private contact details"),
            kind(".*(birth|dob$|^dob|bday).*|^age$", "birth dates"),
            kind(".*(driver|licen[cs]e(no|number)?|^dl(no|number)?$|^cdl).*", "driver licenses"),
            kind(".*(ssn|socialsecurity|socsec).*", "social security numbers"),
            kind(".*(password|passwd|passphrase|passcode|pwd|^pin$|secret|vpn).*", "passwords"),
            kind(".*(screening|fingerprint|livescan|background|cori|criminal|clearance).*", "screening results"),
            kind(".*(casenumber|caseno|docket|protectedperson|restrainedperson|^fcn|filecontrol).*", "case data"),
            kind(".*(ipaddress|firewall).*", "network details"));

    private ForbiddenColumns() {}

    private static Kind kind(String header, String what) {
        return new Kind(Pattern.compile(header), what);
    }

    /** One sentence for each forbidden header, naming it. */
    static List<String> in(List<String> headers) {
        return headers.stream()
                .flatMap(header -> KINDS.stream()
                        .filter(it ->
                                it.header().matcher(UserColumn.plain(header)).matches())
                        .limit(1)
                        .map(it -> "Column “%s” must not be here: the board never keeps %s."
                                .formatted(header.strip(), it.what())))
                .toList();
    }
}

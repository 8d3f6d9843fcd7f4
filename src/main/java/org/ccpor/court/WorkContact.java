package org.ccpor.court;

/** What a work e-mail and a work phone look like, as regular expressions, and what to say of others. */
public final class WorkContact {
    /** One address, with a dot after the at sign. */
    public static final String EMAIL = "[^\\s@<>\"',;()]+@[^\\s@<>\"',;()]+\\.[^\\s@<>\"',;().]+";

    /** Digits and the usual signs between them; an extension may follow. */
    public static final String PHONE = "\\+?[0-9(][0-9 ().\\-/]{5,}( ?(x|ext\\.?) ?[0-9]{1,6})?";

    /** For an address that is none. */
    public static final String EMAIL_SENTENCE = "The work e-mail is not an address, such as name@court.example.";

    /** For a number that is none. */
    public static final String PHONE_SENTENCE = "The work phone is not a number, such as 415-555-0100 ext. 12.";

    private WorkContact() {}
}

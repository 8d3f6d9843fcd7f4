package org.ccpor.court;

import java.util.regex.Pattern;
import org.ccpor.base.RefusedException;

/** Checks the fields of a contact and hands back a clean entry. */
final class ContactRule {
    private static final int TEXT_LENGTH = 120;
    private static final int EMAIL_LENGTH = 254;
    private static final int PHONE_LENGTH = 40;
    private static final Pattern EMAIL = Pattern.compile(WorkContact.EMAIL);
    private static final Pattern PHONE = Pattern.compile(WorkContact.PHONE);

    private ContactRule() {}

    /** @throws RefusedException naming the first field that is wrong */
    static ContactEntry clean(ContactEntry typed) {
        return new ContactEntry(
                typed.side(),
                Entry.required("role", typed.role(), TEXT_LENGTH),
                Entry.required("name", typed.name(), TEXT_LENGTH),
                email(Entry.optional("work e-mail", typed.email(), EMAIL_LENGTH)),
                phone(Entry.optional("work phone", typed.phone(), PHONE_LENGTH)));
    }

    private static String email(String email) {
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            throw new RefusedException(WorkContact.EMAIL_SENTENCE);
        }
        return email;
    }

    private static String phone(String phone) {
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            throw new RefusedException(WorkContact.PHONE_SENTENCE);
        }
        return phone;
    }
}

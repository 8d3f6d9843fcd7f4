package org.ccpor.court;

import java.util.ArrayList;
import java.util.Objects;

/**
 * Says in words what changed in a contact, for history. E-mail and phone are named but not copied: history can never be
 * corrected, and work details of a person who left must be able to go (domain rule 8.4).
 */
final class ContactDifference {
    private ContactDifference() {}

    static String before(ContactEntry old, ContactEntry now) {
        return words(old, now, "old");
    }

    static String after(ContactEntry old, ContactEntry now) {
        return words(now, old, "new");
    }

    private static String words(ContactEntry told, ContactEntry other, String age) {
        var words = new ArrayList<String>();
        if (!Objects.equals(told.name(), other.name())) {
            words.add(told.name());
        }
        if (!Objects.equals(told.role(), other.role())) {
            words.add(told.role());
        }
        if (told.side() != other.side()) {
            words.add(told.side().label());
        }
        if (!Objects.equals(told.email(), other.email())) {
            words.add(told.email().isEmpty() ? "no e-mail" : age + " e-mail");
        }
        if (!Objects.equals(told.phone(), other.phone())) {
            words.add(told.phone().isEmpty() ? "no phone" : age + " phone");
        }
        return String.join(", ", words);
    }
}

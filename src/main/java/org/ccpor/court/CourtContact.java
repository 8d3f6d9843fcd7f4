package org.ccpor.court;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ccpor.base.StaleException;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person to call or write to about a court. */
@Entity
class CourtContact {
    @Id
    private UUID id;

    private String court;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ContactSide side;

    private String role;
    private String name;
    private String email;
    private String phone;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CourtContact() {}

    CourtContact(String court, ContactEntry entry) {
        this.id = UUID.randomUUID();
        this.court = court;
        this.side = entry.side();
        this.role = entry.role();
        this.name = entry.name();
        this.email = entry.email();
        this.phone = entry.phone();
    }

    void change(ContactEntry entry) {
        side = entry.side();
        role = entry.role();
        name = entry.name();
        email = entry.email();
        phone = entry.phone();
    }

    void requireVersion(int seen) {
        if (version == null || version != seen) {
            throw new StaleException("Somebody changed this contact meanwhile. It is now: %s, %s, %s, %s."
                    .formatted(
                            title(),
                            side.label(),
                            email.isEmpty() ? "no e-mail" : email,
                            phone.isEmpty() ? "no phone" : phone));
        }
    }

    String court() {
        return court;
    }

    ContactSide side() {
        return side;
    }

    /** Name and role, as history and lists call the contact. */
    String title() {
        return name + " (" + role + ")";
    }

    ContactEntry entry() {
        return new ContactEntry(side, role, name, email, phone);
    }

    ContactLine line(boolean mayEdit) {
        return new ContactLine(
                id, court, side, role, name, email, phone, version == null ? 0 : version, false, mayEdit);
    }
}

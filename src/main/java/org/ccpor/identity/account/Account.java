package org.ccpor.identity.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.identity.Addressee;
import org.ccpor.identity.Person;
import org.ccpor.identity.Role;
import org.ccpor.identity.TeamContact;
import org.ccpor.identity.Viewer;
import org.ccpor.identity.signin.SignedIn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person who may sign in. Accounts are switched off, never deleted, because history names them. */
@Entity
public class Account {
    @Id
    private String userName;

    private String displayName;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Role role;

    private String passwordHash;
    private @Nullable String email;
    private @Nullable String mailProblem;
    private @Nullable String phone;
    private boolean enabled = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_court", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "court")
    private Set<String> courts = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** @throws RefusedException if the role needs courts and has none, or has courts and needs none */
    public Account(String userName, String displayName, Role role, Set<String> courts, String passwordHash) {
        this.userName = userName;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.role = role;
        serve(role, courts);
    }

    /** An account is a person's. Contacts serve at least one court, everybody else none: their role already says what they see. */
    public void serve(Role newRole, Set<String> newCourts) {
        if (!Role.OF_PEOPLE.contains(newRole)) {
            throw new RefusedException("An account is a person's; displays have keys.");
        }
        if (newRole.servesCourts() && newCourts.isEmpty()) {
            throw new RefusedException("Choose at least one court for a " + newRole.label() + ".");
        }
        if (!newRole.servesCourts() && !newCourts.isEmpty()) {
            throw new RefusedException(
                    "Only court and LEA contacts belong to courts; clear the courts or choose such a role.");
        }
        role = newRole;
        courts.retainAll(newCourts);
        courts.addAll(newCourts);
    }

    /** Another address is tried anew, whatever came back from the one before. */
    public void correct(String newName, @Nullable String newEmail, @Nullable String newPhone) {
        displayName = newName;
        phone = newPhone;
        if (!Objects.equals(email, newEmail)) {
            email = newEmail;
            mailProblem = null;
        }
    }

    /** Lower case; never changes. */
    public String userName() {
        return userName;
    }

    /** Whether the person may sign in. */
    public boolean enabled() {
        return enabled;
    }

    /** Whether the person may sign in. */
    public void enable(boolean on) {
        enabled = on;
    }

    /** With the name of its algorithm before it. */
    public String passwordHash() {
        return passwordHash;
    }

    /** With the name of its algorithm before it. */
    public void setPasswordHash(String hash) {
        passwordHash = hash;
    }

    /** @throws org.ccpor.base.StaleException if somebody changed the account after this version */
    public void requireVersion(int seen) {
        if (version == null || version != seen) {
            throw new StaleException(
                    "Somebody else changed this account meanwhile. Look at it again, then repeat your change.");
        }
    }

    /** Whether this person can do what administrators do. */
    public boolean administers() {
        return enabled && role == Role.ADMINISTRATOR;
    }

    /**
     * As administrators see it.
     *
     * @param locked whether it failed to sign in too often
     */
    public Person person(boolean locked) {
        return new Person(
                userName,
                displayName,
                role,
                Set.copyOf(courts),
                email,
                mailProblem,
                phone,
                enabled,
                locked,
                version == null ? 0 : version);
    }

    /** As the session holds it. */
    public SignedIn principal() {
        return new SignedIn(viewer(), passwordHash, enabled);
    }

    /** As mail knows it. */
    public Addressee addressee() {
        return new Addressee(viewer(), email, mailProblem);
    }

    /** As those see it whose court this person looks after. */
    public TeamContact contact() {
        return new TeamContact(displayName, email, phone);
    }

    /** Whether it is somebody of the team. */
    public boolean ofTeam() {
        return role == Role.COORDINATOR || role == Role.ADMINISTRATOR;
    }

    private Viewer viewer() {
        return new Viewer(userName, displayName, role, Set.copyOf(courts));
    }
}

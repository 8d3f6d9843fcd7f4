package org.ccpor.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.account.Account;
import org.ccpor.identity.account.AccountRepository;
import org.ccpor.identity.signin.RememberedSignIns;
import org.ccpor.identity.signin.SignInFailures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign in and as what. Every change ends that person's open sessions and remembered browsers. */
@Service
@Transactional
@Administrators
public class AccountService {
    private static final int LONGEST_NAME = 120;

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final RememberedSignIns remembered;
    private final SignInFailures failures;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            Passwords passwords,
            RememberedSignIns remembered,
            SignInFailures failures,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.remembered = remembered;
        this.failures = failures;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody, by user name. */
    @Transactional(readOnly = true)
    public List<Person> list() {
        var everybody = accounts.findEverybody();
        var locked =
                failures.lockedAmong(everybody.stream().map(Account::userName).toList());
        return everybody.stream()
                .map(it -> it.person(locked.contains(it.userName())))
                .toList();
    }

    /** Coordinators who may look after a court, by name. */
    @Transactional(readOnly = true)
    @Executives
    public List<Analyst> analysts() {
        return accounts.findAnalysts();
    }

    /** How to reach somebody of the team; empty for everybody else, and for who may not sign in any more. */
    @Transactional(readOnly = true)
    @Everyone
    public Optional<TeamContact> contact(String userName) {
        return accounts.findEnabled(userName).filter(Account::ofTeam).map(Account::contact);
    }

    /** @throws RefusedException if the name is taken or malformed, the password too short, or role and courts do not fit */
    public Person create(NewAccount wanted) {
        var name = UserName.read(wanted.userName())
                .orElseThrow(
                        () -> new RefusedException(
                                "A user name has 2 to 60 small letters, digits, dots, dashes or underscores, starting with a letter or digit."));
        if (accounts.existsByUserName(name)) {
            throw taken(name);
        }
        var account = new Account(
                name,
                displayName(wanted.displayName()),
                wanted.role(),
                wanted.courts(),
                passwords.hash(wanted.password()));
        account.correct(
                displayName(wanted.displayName()), WorkEmail.read(wanted.email()), WorkPhone.read(wanted.phone()));
        var person = store(account).person(false);
        publish(AccountChangeKind.CREATED, name, null, rights(person));
        return person;
    }

    /**
     * Gives a person another role or other courts.
     *
     * @throws RefusedException if administrators would demote themselves or the last one
     * @throws org.ccpor.base.StaleException if the account changed since the person saw it
     */
    public void change(String userName, Role role, Set<String> courts, int seenVersion) {
        var account = find(userName, seenVersion);
        if (isMe(userName) && role != Role.ADMINISTRATOR) {
            throw new RefusedException("You cannot take away your own administrator role; ask another administrator.");
        }
        if (role != Role.ADMINISTRATOR) {
            requireAnotherAdministrator(account);
        }
        var before = rights(account.person(false));
        account.serve(role, courts);
        publish(AccountChangeKind.CHANGED, userName, before, rights(account.person(false)));
        signOutEverywhere(userName);
    }

    /**
     * Corrects a person's name, work e-mail and phone; nobody is signed out.
     *
     * @throws org.ccpor.base.StaleException if the account changed since the person saw it
     */
    public void correct(String userName, String displayName, String email, String phone, int seenVersion) {
        find(userName, seenVersion).correct(displayName(displayName), WorkEmail.read(email), WorkPhone.read(phone));
        publish(AccountChangeKind.DETAILS_CHANGED, userName, null, null);
    }

    /**
     * Lets a person in or keeps them out; nothing of theirs is deleted.
     *
     * @throws RefusedException if administrators would switch off themselves or the last one
     * @throws org.ccpor.base.StaleException if the account changed since the person saw it
     */
    public void enable(String userName, boolean on, int seenVersion) {
        var account = find(userName, seenVersion);
        if (isMe(userName) && !on) {
            throw new RefusedException("You cannot switch off your own account; ask another administrator.");
        }
        if (!on) {
            requireAnotherAdministrator(account);
        }
        account.enable(on);
        publish(on ? AccountChangeKind.ENABLED : AccountChangeKind.DISABLED, userName, null, null);
        signOutEverywhere(userName);
    }

    /** Sets a new password and lifts a lock. */
    public void resetPassword(String userName, String password, int seenVersion) {
        find(userName, seenVersion).setPasswordHash(passwords.hash(password));
        failures.forget(userName);
        publish(AccountChangeKind.PASSWORD_RESET, userName, null, null);
        signOutEverywhere(userName);
    }

    /** Lifts a lock at once instead of letting it run out. */
    public void unlock(String userName) {
        if (!accounts.existsByUserName(userName)) {
            throw unknown(userName);
        }
        failures.forget(userName);
        publish(AccountChangeKind.UNLOCKED, userName, null, null);
    }

    private Account store(Account account) {
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException createdMeanwhile) {
            throw taken(account.userName());
        }
    }

    private static RefusedException taken(String name) {
        return new RefusedException("There already is an account " + name + "; choose another user name.");
    }

    private void requireAnotherAdministrator(Account account) {
        var administrators = accounts.lockAdministrators();
        if (account.administers() && administrators.stream().allMatch(it -> it.equals(account))) {
            throw new RefusedException("This is the last administrator; make somebody else administrator first.");
        }
    }

    private static RefusedException unknown(String userName) {
        return new RefusedException("There is no account " + userName + ".");
    }

    private Account find(String userName, int seenVersion) {
        var account = accounts.findByUserName(userName).orElseThrow(() -> unknown(userName));
        account.requireVersion(seenVersion);
        return account;
    }

    private boolean isMe(String userName) {
        return viewer.get().userName().equals(userName);
    }

    private void signOutEverywhere(String userName) {
        remembered.endAll(userName);
        events.publishEvent(new AccountChanged(userName));
    }

    private void publish(ChangeKind what, String userName, @Nullable String before, @Nullable String after) {
        events.publishEvent(
                new Change("", what, userName, before, after, null, viewer.get().userName(), clock.instant()));
    }

    private static String rights(Person person) {
        return person.role().label()
                + (person.courts().isEmpty() ? "" : ": " + String.join(", ", new TreeSet<>(person.courts())));
    }

    static String displayName(String typed) {
        var name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException("Give a name of 1 to " + LONGEST_NAME + " characters, on one line.");
        }
        return name;
    }
}

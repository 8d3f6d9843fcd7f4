package org.ccpor.local;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.ProvisionedUserService;
import org.ccpor.provisioning.UserFileService;
import org.ccpor.provisioning.UserFilter;
import org.ccpor.provisioning.UserStatus;
import org.ccpor.provisioning.UserStepService;

/** Lists of users for the courts that are far enough, imported like any list. Names are jobs with a number. */
class SampleUsers {
    private static final String HEADERS =
            "Agency type,Last name,First name,Work e-mail,Job title,CCPOR role,CLETS trained on,Trained on,CAT tester\n";
    private static final List<String> JOBS = List.of(
            "Court,Administrator,Court IT,Administrator",
            "Court,Supervisor,Lead clerk,Supervisor",
            "Court,Clerk,Courtroom clerk,Court",
            "Court,Clerk,R&PO clerk,Court",
            "Court,Chambers,Chambers staff,CCPOR Query Only with Sealed",
            "LEA,Records,Records clerk,Court",
            "LEA,Records,Records clerk,CCPOR Query Only");
    private static final int FEW = 3;
    private static final int FEWEST = 14;
    private static final int SPREAD = 24;

    private final ProvisionedUserService users;
    private final UserFileService files;
    private final UserStepService steps;
    private final Clock clock;

    SampleUsers(ProvisionedUserService users, UserFileService files, UserStepService steps, Clock clock) {
        this.users = users;
        this.files = files;
        this.steps = steps;
        this.clock = clock;
    }

    /** Imports the list of a court that has none, or only {@link #few}. */
    void list(String court) {
        list(court, FEWEST + Math.floorMod(court.hashCode(), SPREAD));
    }

    /** The first of them, as long as nobody needs more: a list that can be handed in. */
    void few(String court) {
        list(court, FEW);
    }

    private void list(String court, int count) {
        if (users.count(court, UserFilter.ALL) < count) {
            var read = files.preview(court, file(count).getBytes(StandardCharsets.UTF_8));
            var unused = files.confirm(court, read, false);
        }
    }

    /** Some wait for their account, some for their first sign-in, some are ready. */
    void accounts(String court) {
        advance(court, UserStatus.REQUESTED, it -> it % 3 != 0);
        advance(court, UserStatus.CREATED, it -> it % 3 == 1);
        advance(court, UserStatus.VERIFIED, it -> it % 6 == 1);
    }

    /** Everybody has signed in once. */
    void ready(String court) {
        advance(court, UserStatus.VERIFIED, _ -> true);
    }

    private void advance(String court, UserStatus to, Function<Integer, Boolean> which) {
        var all = users.page(court, UserFilter.ALL, 0, FEWEST + SPREAD);
        var seen = all.stream()
                .filter(it -> which.apply(all.indexOf(it)))
                .collect(Collectors.<ListedUser, UUID, Integer>toMap(ListedUser::id, ListedUser::version));
        var unused = steps.advance(court, seen, to, LocalDate.now(clock).minusDays(7 - to.ordinal()));
    }

    private String file(int count) {
        var today = LocalDate.now(clock);
        var text = new StringBuilder(HEADERS);
        for (var i = 0; i < count; i++) {
            var job = JOBS.get(i < 2 ? i : 2 + i % (JOBS.size() - 2)).split(",");
            text.append("%s,%s %d,%s,%s.%d@%s.example,%s,%s,%s,%s,%s%n"
                    .formatted(
                            job[0],
                            job[1],
                            i + 1,
                            job[0].equals("LEA") ? "Sheriff" : "Court",
                            job[1].toLowerCase(java.util.Locale.ROOT),
                            i + 1,
                            job[0].equals("LEA") ? "sheriff" : "court",
                            job[2],
                            job[3],
                            i % 5 == 3 ? "" : today.minusDays(40 + 13L * i),
                            i % 4 == 0 ? today.minusDays(i) : "",
                            i % 6 == 2 ? "Yes" : "No"));
        }
        return text.toString();
    }
}

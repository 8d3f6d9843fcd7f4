package org.ccpor.notification;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ccpor.deployment.CourtAnalysts;
import org.ccpor.identity.Addressee;
import org.ccpor.identity.Addressees;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns an audience into people: only those whose account is on and who may see the court. */
@Component
public class Recipients {
    private final Addressees people;
    private final CourtAnalysts analysts;

    Recipients(Addressees people, CourtAnalysts analysts) {
        this.people = people;
        this.analysts = analysts;
    }

    List<Addressee> of(NoticeRequested asked) {
        return in(asked.to())
                .filter(it -> !it.userName().equals(asked.by()))
                .filter(it -> sees(it.viewer(), asked.court()))
                .toList();
    }

    /** A notice tells of plans, which only those see who see the court in full. */
    public static boolean sees(Viewer viewer, @Nullable String court) {
        return court == null || viewer.seesInFull(court);
    }

    private Stream<Addressee> in(Audience audience) {
        return switch (audience) {
            case Audience.One one -> people.find(one.userName()).stream();
            case Audience.Team _ -> where(Viewer::coordinates);
            case Audience.Analyst it -> team(it.court(), it.first());
            case Audience.Contacts it -> where(viewer -> viewer.serves(it.court()));
            case Audience.Everybody _ -> where(it -> it.coordinates() || it.role() == Role.EXECUTIVE);
            case Audience.Sides it ->
                it.sides().stream().flatMap(side -> side(it.court(), side)).distinct();
        };
    }

    private Stream<Addressee> side(String court, Party side) {
        return switch (side) {
            case COURT -> where(it -> it.role() == Role.COURT_CONTACT && it.serves(court));
            case LEA -> where(it -> it.role() == Role.LEA_CONTACT && it.serves(court));
            case TEAM, DOJ, CCTC -> team(court, null);
        };
    }

    private Stream<Addressee> team(String court, @Nullable String first) {
        return coordinator(first)
                .or(() -> analysts.of(court).flatMap(this::coordinator))
                .map(Stream::of)
                .orElseGet(() -> where(Viewer::coordinates));
    }

    private Optional<Addressee> coordinator(@Nullable String userName) {
        return Optional.ofNullable(userName).flatMap(people::find).filter(it -> it.viewer()
                .coordinates());
    }

    private Stream<Addressee> where(Predicate<Viewer> wanted) {
        return people.all().stream().filter(it -> wanted.test(it.viewer()));
    }
}

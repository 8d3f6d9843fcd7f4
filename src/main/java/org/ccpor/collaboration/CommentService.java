package org.ccpor.collaboration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.PartyData;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.collaboration.CommentRepository.PlaceCount;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.identity.Addressees;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Matter;
import org.ccpor.identity.PersonNames;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.notification.Audience;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeRequested;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say about a court, its items and the fields of its forms. For whoever sees the court in full. */
@Service
@Transactional
@Everyone
public class CommentService {
    /** Most comments that are read at once. */
    private static final int MOST = 500;

    private final CourtAccess access;
    private final boolean executivesWrite;
    private final CommentRepository comments;
    private final CourtDirectory courts;
    private final Addressees people;
    private final PersonNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommentService(
            CourtAccess access,
            CommentRepository comments,
            CourtDirectory courts,
            Addressees people,
            PersonNames names,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${ccpor.comments.executives-write:true}") boolean executivesWrite) {
        this.access = access;
        this.executivesWrite = executivesWrite;
        this.comments = comments;
        this.courts = courts;
        this.people = people;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Newest first, deleted ones without their text.
     *
     * @param place key of a {@link CommentPlace}; {@code null} for the whole court
     */
    @Transactional(readOnly = true)
    public List<CommentLine> of(String court, @Nullable String place) {
        var unused = access.mustSee(court, Matter.COMMENTS);
        return comments.findNewest(court, place, Limit.of(MOST)).stream()
                .map(Comment::line)
                .toList();
    }

    /** How many comments there are, by key of their place. */
    @Transactional(readOnly = true)
    public Map<String, Integer> counts(String court) {
        var unused = access.mustSee(court, Matter.COMMENTS);
        return comments.count(court).stream().collect(Collectors.toMap(PlaceCount::place, it -> (int) it.comments()));
    }

    /** Whether this viewer may write here; executives only if the application allows it. */
    @Transactional(readOnly = true)
    public boolean mayWrite(String court) {
        return mayWrite(access.viewer(), court);
    }

    /** Who can be mentioned: those who see the court. */
    @Transactional(readOnly = true)
    public List<Mentionable> mentionable(String court) {
        var unused = access.mustSee(court, Matter.COMMENTS);
        return people.all().stream()
                .map(it -> it.viewer())
                .filter(it -> it.seesInFull(court))
                .map(it -> new Mentionable(
                        it.userName(), it.displayName(), it.role().label()))
                .toList();
    }

    /**
     * Stores a comment and tells those it mentions.
     *
     * @param confirmed the person says that a text the party-data guard stops at holds no party data
     * @throws RefusedException if it is empty, longer than {@link CommentText#MOST} or mentions somebody who may not see the court
     */
    public CommentResult write(String court, CommentPlace place, String typed, boolean confirmed) {
        var author = access.must(mayWrite(access.viewer(), court), court, Matter.COMMENTS);
        access.requireKnown(court);
        place.check();
        var text = CommentText.clean(typed);
        var mentioned = mentioned(court, text);
        var reasons = PartyData.suspects(text);
        if (!reasons.isEmpty() && !confirmed) {
            return new CommentResult.Held(reasons);
        }
        var id = comments.save(new Comment(court, place, author, text, clock.instant()))
                .id();
        tell(court, CommentChangeKind.WRITTEN, place, author, reasons);
        mention(court, id, place, author, mentioned, text);
        return new CommentResult.Stored(id);
    }

    /**
     * Changes the words of one's own comment; the earlier ones are kept.
     *
     * @throws StaleException if it was edited or deleted meanwhile
     */
    public CommentResult edit(long id, String typed, int seenVersion, boolean confirmed) {
        var comment = comments.lock(id).orElseThrow(CommentService::none);
        var court = comment.court();
        var viewer = access.viewer();
        var author = access.must(comment.isBy(viewer) && mayWrite(viewer, court), court, Matter.COMMENTS);
        comment.requireUnchanged(seenVersion);
        var text = CommentText.clean(typed);
        var mentioned = mentioned(court, text);
        var reasons = PartyData.suspects(text);
        if (!reasons.isEmpty() && !confirmed) {
            return new CommentResult.Held(reasons);
        }
        if (!text.equals(comment.text())) {
            comment.reword(text, clock.instant());
            tell(court, CommentChangeKind.EDITED, comment.place(), author, reasons);
            mention(court, id, comment.place(), author, mentioned, text);
        }
        return new CommentResult.Stored(id);
    }

    /**
     * Takes a comment away; that it was there stays to be seen. One's own, or any as a coordinator.
     *
     * @throws StaleException if it was edited or deleted meanwhile
     */
    public void delete(long id, int seenVersion) {
        var comment = comments.lock(id).orElseThrow(CommentService::none);
        var viewer = access.viewer();
        var by = access.must(
                access.maySee(comment.court()) && (viewer.coordinates() || comment.isBy(viewer)),
                comment.court(),
                Matter.COMMENTS);
        comment.requireUnchanged(seenVersion);
        comment.delete(by, clock.instant());
        tell(comment.court(), CommentChangeKind.DELETED, comment.place(), by, List.of());
    }

    /** As it is now, for who was too late. */
    @Transactional(readOnly = true)
    public CommentLine get(long id) {
        var found = comments.findById(id).orElseThrow(CommentService::none);
        var unused = access.mustSee(found.court(), Matter.COMMENTS);
        return found.line();
    }

    /** What it said before it was edited or deleted, the latest first. */
    @Transactional(readOnly = true)
    @Coordinators
    public List<String> wordings(long id) {
        return comments.findWordings(id);
    }

    private static RefusedException none() {
        return new RefusedException("There is no such comment.");
    }

    private Set<String> mentioned(String court, String text) {
        var names = CommentText.mentions(text);
        for (var name : names) {
            people.find(name).filter(it -> !it.viewer().seesInFull(court)).ifPresent(_ -> {
                throw new RefusedException(
                        "@%s cannot be mentioned here: that person does not see this court. Take the @ away to keep the word."
                                .formatted(name));
            });
        }
        return names;
    }

    private void mention(String court, long id, CommentPlace place, Viewer author, Set<String> mentioned, String text) {
        var name = courts.find(court).map(CourtProfile::name).orElse(court);
        var words = "“" + CommentText.opening(text, names::of) + "”";
        for (var one : mentioned) {
            if (people.find(one).isPresent()) {
                events.publishEvent(new NoticeRequested(
                        NoticeKind.MENTION,
                        new Audience.One(one),
                        court,
                        name + ": " + author.displayName() + " mentioned you",
                        place.key().isEmpty() ? words : place.label() + ": " + words,
                        "court/" + court + "?tab=comments&comment=" + id,
                        author.userName(),
                        "comment/" + id));
            }
        }
    }

    private void tell(String court, ChangeKind what, CommentPlace place, Viewer by, List<String> reasons) {
        var now = clock.instant();
        events.publishEvent(new Change(court, what, place.label(), null, null, null, by.userName(), now));
        if (!reasons.isEmpty()) {
            events.publishEvent(new Change(
                    court,
                    CommentChangeKind.TEXT_CONFIRMED,
                    place.label(),
                    null,
                    null,
                    String.join(" ", reasons),
                    by.userName(),
                    now));
        }
        events.publishEvent(new CommentsChanged(court));
    }

    private boolean mayWrite(Viewer asking, String court) {
        return asking.seesInFull(court) && (asking.role() != Role.EXECUTIVE || executivesWrite);
    }
}

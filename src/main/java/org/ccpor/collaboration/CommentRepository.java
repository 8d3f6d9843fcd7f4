package org.ccpor.collaboration;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, Long> {
    /** How many comments there are at the place of that key. */
    record PlaceCount(String place, long comments) {}

    Comment save(Comment comment);

    Optional<Comment> findById(long id);

    /** Locked until the transaction ends: of two who change it at once, the second sees what the first made of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Comment c where c.id = :id")
    Optional<Comment> lock(long id);

    /** Newest first; {@code place} is {@code null} for all of the court. */
    @Query("""
            select c from Comment c
            where c.court = :court and (:place is null or c.place.key = :place)
            order by c.id desc
            """)
    List<Comment> findNewest(String court, @Nullable String place, Limit most);

    /** Deleted ones left out. */
    @Query("""
            select c.place.key, count(c)
            from Comment c
            where c.court = :court and c.deletedAt is null
            group by c.place.key
            """)
    List<PlaceCount> count(String court);

    /** What it said before, the latest first. */
    @Query("select w.text from CommentWording w where w.comment.id = :id order by w.version desc")
    List<String> findWordings(long id);
}

package org.ccpor.notification.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ccpor.notification.Delivery;
import org.ccpor.notification.NoticeKind;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface NoticeRepository extends Repository<Notice, Long> {
    Notice save(Notice notice);

    /** Unread ones first, each part the newest first. */
    @Query("""
            select n from Notice n
            where n.recipient = :recipient
            order by case when n.readAt is null then 0 else 1 end, n.at desc, n.id desc
            """)
    List<Notice> findInbox(String recipient);

    @Query("select n from Notice n where n.recipient = :recipient and n.readAt is null")
    List<Notice> findUnread(String recipient);

    /** Of those that lead to that path. */
    @Query("select n.id from Notice n where n.recipient = :recipient and n.path = :path and n.readAt is null")
    Set<Long> findUnread(String recipient, String path);

    /** What somebody's deed told since then, of those kinds, with a link to that path. */
    @Query("""
            select n from Notice n
            where n.path = :path and n.askedBy = :by and n.kind in :kinds and n.at >= :since
            """)
    List<Notice> findTold(String path, String by, Collection<NoticeKind> kinds, Instant since);

    void delete(Notice notice);

    /** How many were unread. */
    @Modifying
    @Query("update Notice n set n.readAt = :at where n.recipient = :recipient and n.id in :ids and n.readAt is null")
    int markRead(String recipient, Collection<Long> ids, Instant at);

    /** How many were read. */
    @Modifying
    @Query("update Notice n set n.readAt = null where n.recipient = :recipient and n.id = :id and n.readAt is not null")
    int markUnread(String recipient, long id);

    /** What mail has to do with, by person, the oldest first. */
    @Query("select n from Notice n where n.delivery = :delivery order by n.recipient, n.at, n.id")
    List<Notice> findWaiting(Delivery delivery);

    /** Those of them that no other node is about to mail, locked until the transaction ends; by key, never by a range. */
    @Query(nativeQuery = true, value = """
            select id from notice force index (primary)
            where id in (:ids) and delivery = :delivery
            for update skip locked
            """)
    List<Long> lockWaiting(Collection<Long> ids, String delivery);

    /** Mail has nothing to do with them any more. */
    @Modifying
    @Query("update Notice n set n.delivery = org.ccpor.notification.Delivery.INBOX where n.id in :ids")
    void leaveInInbox(Collection<Long> ids);

    @Modifying
    @Query("delete from Notice n where n.at < :limit")
    void deleteBefore(Instant limit);

    /** Keeps so many of each person, the newest; what mail has to do with stays however many there are. */
    @Modifying
    @Query(nativeQuery = true, value = """
            delete from notice where id in (
                select id from (
                    select id, delivery, row_number() over (partition by recipient order by at desc, id desc) as nth
                    from notice) numbered
                where nth > :most and delivery = 'INBOX')
            """)
    void deleteBeyond(int most);
}

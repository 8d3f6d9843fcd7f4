package org.ccpor.notification;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeSettingRepository extends Repository<NoticeSetting, NoticeSetting.Key> {
    List<NoticeSetting> findByAccount(String account);

    List<NoticeSetting> findByKindAndAccountIn(NoticeKind kind, Collection<String> accounts);

    /** In one statement, so that two tabs of one person do not get in each other's way: the last choice stands. */
    @Modifying
    @Query("""
            insert into NoticeSetting (account, kind, delivery) values (:account, :kind, :delivery)
            on conflict (account, kind) do update set delivery = excluded.delivery
            """)
    void choose(String account, NoticeKind kind, Delivery delivery);
}

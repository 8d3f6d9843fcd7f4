package org.ccpor.notification;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DigestSettingRepository extends Repository<DigestSetting, String> {
    /** The chosen one, or the usual one. */
    default DigestSetting get(String account) {
        return findById(account).orElseGet(() -> new DigestSetting(account));
    }

    Optional<DigestSetting> findById(String account);

    /** Those of them who want no digest. */
    @Query("select d.account from DigestSetting d where d.hour is null and d.account in :accounts")
    Set<String> findWithoutDigest(Collection<String> accounts);

    @Modifying
    @Query("""
            insert into DigestSetting (account, hour) values (:account, :hour)
            on conflict (account) do update set hour = excluded.hour
            """)
    void choose(String account, @Nullable Integer hour);
}

package org.ccpor.identity.signin;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface RememberedSignInRepository extends Repository<RememberedSignIn, String> {
    RememberedSignIn save(RememberedSignIn token);

    @Query("select t from RememberedSignIn t where t.tokenHash = :hash and t.series = :series and t.expiresAt > :now")
    Optional<RememberedSignIn> findGood(String hash, String series, Instant now);

    /** Of several requests at once with the same token one gets 1, the others 0. */
    @Transactional
    @Modifying
    @Query("""
            update RememberedSignIn t set t.supersededAt = :now
            where t.tokenHash = :hash and t.series = :series and t.supersededAt is null and t.expiresAt > :now
            """)
    int supersede(String hash, String series, Instant now);

    @Transactional
    @Modifying
    @Query("update RememberedSignIn t set t.supersededAt = :now where t.series = :series and t.supersededAt is null")
    void supersedeAll(String series, Instant now);

    @Transactional
    @Modifying
    @Query("delete from RememberedSignIn t where t.series = :series and t.supersededAt < :time")
    void deleteSupersededBefore(String series, Instant time);

    @Transactional
    @Modifying
    @Query("delete from RememberedSignIn t where t.expiresAt < :now")
    void deleteExpired(Instant now);

    @Transactional
    @Modifying
    @Query("delete from RememberedSignIn t where t.series = :series")
    void deleteSeries(String series);

    @Transactional
    @Modifying
    @Query("delete from RememberedSignIn t where t.account = :account and t.series <> :series")
    void deleteOthers(String account, String series);

    @Transactional
    @Modifying
    @Query("delete from RememberedSignIn t where t.account = :account")
    void deleteAll(String account);
}

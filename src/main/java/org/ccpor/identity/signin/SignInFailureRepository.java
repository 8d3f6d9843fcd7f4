package org.ccpor.identity.signin;

import java.time.Instant;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

public interface SignInFailureRepository extends Repository<SignInFailure, String> {
    @Query("""
            select f.nameHash from SignInFailure f
            where f.failures >= :limit and f.lastAt >= :since
            """)
    Set<String> findHashesWith(int limit, Instant since);

    @Query("""
            select count(f) > 0 from SignInFailure f
            where f.nameHash = :hash and f.failures >= :limit and f.lastAt >= :since
            """)
    boolean existsWith(String hash, int limit, Instant since);

    /** Starts at one, or counts one more. */
    @Transactional
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into sign_in_failure (name_hash, failures, last_at) values (:hash, 1, :now)
            on duplicate key update failures = failures + 1, last_at = :now
            """)
    void count(String hash, Instant now);

    @Transactional
    @Modifying
    @Query("delete from SignInFailure f where f.lastAt < :time")
    void deleteBefore(Instant time);

    @Transactional
    @Modifying
    @Query("delete from SignInFailure f where f.nameHash = :hash")
    void delete(String hash);
}

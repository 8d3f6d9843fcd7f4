package org.ccpor.identity.account;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.Optional;
import org.ccpor.identity.Analyst;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

public interface AccountRepository extends Repository<Account, String> {
    Optional<Account> findByUserName(String userName);

    boolean existsByUserName(String userName);

    long count();

    Account save(Account account);

    /** @throws org.springframework.dao.DataIntegrityViolationException if the name is taken */
    Account saveAndFlush(Account account);

    @Query("select a from Account a left join fetch a.courts order by a.userName")
    List<Account> findEverybody();

    /** Without a look through what the transaction changed: it is asked in the middle of other work. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select a from Account a left join fetch a.courts where a.enabled order by a.userName")
    List<Account> findEnabled();

    /** With its courts; one that this transaction has at hand already costs no statement. */
    @EntityGraph(attributePaths = "courts")
    Optional<Account> findById(String userName);

    /** As above, unless it is switched off. */
    default Optional<Account> findEnabled(String userName) {
        return findById(userName).filter(Account::enabled);
    }

    /** Unless the address was corrected since. */
    @Transactional
    @Modifying
    @Query("""
            update Account a set a.mailProblem = :why, a.version = a.version + 1
            where a.userName = :userName and a.email = :email
            """)
    void noteBounce(String userName, String email, String why);

    /** Locked until the transaction ends: of two who take the last ones away, the second sees what is left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.role = org.ccpor.identity.Role.ADMINISTRATOR and a.enabled")
    List<Account> lockAdministrators();

    @Query("""
            select a.userName, a.displayName
            from Account a
            where a.role = org.ccpor.identity.Role.COORDINATOR and a.enabled
            order by a.displayName
            """)
    List<Analyst> findAnalysts();

    /** Of everybody, whether they may sign in or not. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select a.userName, a.displayName from Account a")
    List<Analyst> findNames();
}

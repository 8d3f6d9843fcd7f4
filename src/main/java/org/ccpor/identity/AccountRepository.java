package org.ccpor.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, String> {
    Optional<Account> findByUserName(String userName);

    boolean existsByUserName(String userName);

    long count();

    Account save(Account account);

    @Query("select a from Account a left join fetch a.courts order by a.userName")
    List<Account> findEverybody();

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
}

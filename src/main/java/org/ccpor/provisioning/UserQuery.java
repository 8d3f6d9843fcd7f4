package org.ccpor.provisioning;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads lists of users as they are shown. */
@Component
class UserQuery {
    private static final String SELECT = """
            select new org.ccpor.provisioning.ListedUser(
                u.id, u.court, u.entry, u.status, u.requestedOn, u.createdOn, u.firstLoginOn, u.version + 1)
            from ProvisionedUser u
            where %s
            order by %s
            """;

    private final EntityManager entities;

    UserQuery(EntityManager entities) {
        this.entities = entities;
    }

    List<ListedUser> page(String court, UserFilter filter, UserScope scope, int offset, int limit) {
        var where = new UserWhere(court, filter, scope);
        var query = entities.createQuery(SELECT.formatted(where.text(), where.order()), ListedUser.class);
        return bound(query, where).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    int count(String court, UserFilter filter, UserScope scope) {
        var where = new UserWhere(court, filter, scope);
        var query = entities.createQuery("select count(u) from ProvisionedUser u where " + where.text(), Long.class);
        return Math.toIntExact(bound(query, where).getSingleResult());
    }

    /** Also removed ones. */
    List<ListedUser> all(String court) {
        return entities.createQuery(
                        SELECT.formatted("u.court = :court", "u.entry.lastName, u.entry.firstName, u.id"),
                        ListedUser.class)
                .setParameter("court", court)
                .getResultList();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, UserWhere where) {
        where.params().forEach(query::setParameter);
        return query;
    }
}

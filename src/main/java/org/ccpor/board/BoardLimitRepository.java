package org.ccpor.board;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BoardLimitRepository extends Repository<BoardLimit, String> {
    List<BoardLimit> findAll();

    Optional<BoardLimit> findById(String subject);

    void save(BoardLimit limit);

    void delete(BoardLimit limit);

    void flush();
}

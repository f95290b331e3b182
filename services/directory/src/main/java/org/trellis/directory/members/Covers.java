package org.trellis.directory.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/// Who stands in for whom, of those who work in the institution acted for.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Covers {

    private final Posts posts;

    Covers(Posts posts) {
        this.posts = posts;
    }

    /// Who is away on this day, and who covers for them.
    public Map<String, String> on(LocalDate day) {
        return posts.all().entrySet().stream()
                .filter(post -> post.getValue().isCoveredOn(day))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, post -> post.getValue().cover().person()));
    }
}

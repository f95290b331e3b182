package org.trellis.charts;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

/// The charts in a copy of their own, because Helm writes the umbrella's dependencies beside it.
final class Charts {

    private static final Charts PREPARED = new Charts(Repository.path("deploy/charts/target/helm"));

    private final Path folder;

    private Charts(Path folder) {
        this.folder = folder;
        copy(Repository.path("helm"), folder);
        new Helm(folder.resolve("trellis")).dependency().build().skipRefresh().call();
    }

    static Charts prepared() {
        return PREPARED;
    }

    LintResult lint(String chart) {
        return new Helm(folder.resolve(chart)).lint().strict().call();
    }

    /// What would be sent to a cluster, by one of the umbrella's examples and some values beside it.
    Manifests render(String example, Map<String, Object> values) {
        return render(template().withValuesFile(folder.resolve("trellis/examples/" + example + ".yaml")), values);
    }

    Manifests render(String example) {
        return render(example, Map.of());
    }

    /// The umbrella with nothing but what is given.
    Manifests renderBare(Map<String, Object> values) {
        return render(template(), values);
    }

    private TemplateCommand template() {
        return new Helm(folder.resolve("trellis"))
                .template()
                .withName("trellis")
                .withNamespace("trellis")
                .withKubeVersion("1.33.0");
    }

    private static Manifests render(TemplateCommand template, Map<String, Object> values) {
        values.forEach(template::set);
        return Manifests.of(template.call());
    }

    private static void copy(Path from, Path to) {
        try {
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path source, BasicFileAttributes attributes)
                        throws IOException {
                    // What Helm left behind in the working tree would hide a change of the service's chart.
                    if (source.endsWith("trellis/charts")) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    Files.createDirectories(to.resolve(from.relativize(source).toString()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path source, BasicFileAttributes attributes) throws IOException {
                    var target = to.resolve(from.relativize(source).toString());
                    Files.write(target, Files.readAllBytes(source));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

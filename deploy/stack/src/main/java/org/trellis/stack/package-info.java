/// Runs the whole platform on one machine, with no container: PostgreSQL, Kafka, Keycloak and each service that
/// was built are plain processes, watched by one launcher and stopped with it.
package org.trellis.stack;

/// The register of conditions on money: which kinds there are, and which are banned.
package org.trellis.grants.conditions;

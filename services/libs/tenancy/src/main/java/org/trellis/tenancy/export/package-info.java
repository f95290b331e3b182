/// An organisation takes everything away that a service holds for it.
package org.trellis.tenancy.export;

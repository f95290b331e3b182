/// Applying together: others in a draft, what they changed, and the files that go with an application or a receipt.
package org.trellis.portal.together;

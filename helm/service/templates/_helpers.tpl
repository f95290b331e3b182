{{- define "service.name" -}}
{{- .Values.name | default .Chart.Name -}}
{{- end }}

{{/* The name of every object: the release and the service, so that several releases can share a namespace. */}}
{{- define "service.fullname" -}}
{{- printf "%s-%s" .Release.Name (include "service.name" .) -}}
{{- end }}

{{- define "service.selector" -}}
app.kubernetes.io/name: {{ include "service.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "service.labels" -}}
{{ include "service.selector" . }}
app.kubernetes.io/part-of: trellis
app.kubernetes.io/version: {{ .Values.image.tag | default .Values.global.image.tag | default .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end }}

{{- define "service.image" -}}
{{- $registry := .Values.image.registry | default .Values.global.image.registry -}}
{{- $repository := .Values.image.repository | default (printf "trellis/%s" (include "service.name" .)) -}}
{{- if $registry }}{{ $registry }}/{{ end }}{{ $repository }}
{{- if .Values.image.digest }}@{{ .Values.image.digest }}
{{- else }}:{{ .Values.image.tag | default .Values.global.image.tag | default .Chart.AppVersion }}{{ end }}
{{- end }}

{{- define "service.secret" -}}
{{- .Values.existingSecret | default (include "service.fullname" .) -}}
{{- end }}

{{- define "service.keycloakInternalUrl" -}}
{{- .Values.global.keycloak.internalUrl | default .Values.global.keycloak.url -}}
{{- end }}

{{/* The names of the four roles' passwords, in the environment and in the secret alike. */}}
{{- define "service.databasePasswords" -}}
{{- range list "OWNER" "APP" "RELAY" "CLOCK" }}
- name: TRELLIS_DATABASE_{{ . }}_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ include "service.secret" $ }}
      key: TRELLIS_DATABASE_{{ . }}_PASSWORD
{{- end }}
{{- end }}

{{/* Not a value: nobody should have a way to weaken it. The user has no name in the image, and needs none. */}}
{{- define "service.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{- define "service.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop:
    - ALL
{{- end }}

{{/* Every port that the service has to reach anywhere, once each: the servers' addresses may be names outside the cluster. */}}
{{- define "service.egressPorts" -}}
{{- $ports := list -}}
{{- if .Values.database.enabled }}{{ $ports = append $ports (int .Values.global.database.port) }}{{ end -}}
{{- if and .Values.kafka.enabled .Values.global.kafka.bootstrapServers -}}
{{- range splitList "," .Values.global.kafka.bootstrapServers }}{{ $ports = append $ports (splitList ":" . | last | int) }}{{ end -}}
{{- end -}}
{{- with include "service.keycloakInternalUrl" . -}}
{{- $address := urlParse . -}}
{{- $default := ternary 443 80 (eq $address.scheme "https") -}}
{{- $ports = append $ports (regexFind ":[0-9]+$" $address.host | trimPrefix ":" | default $default | int) -}}
{{- end -}}
{{- range .Values.networkPolicy.egressPorts }}{{ $ports = append $ports (int .) }}{{ end -}}
{{- range uniq $ports }}
- port: {{ . }}
  protocol: TCP
{{- end }}
{{- end }}

// Calls the server. What it refuses comes back as a Refused, with the fields that are at fault.

export class Refused extends Error {
  constructor(status, body) {
    super(body.message ?? `HTTP ${status}`);
    this.status = status;
    this.problem = body.problem ?? null;
    this.problems = body.problems ?? [];
  }
}

/** call("POST", "/people/1/read", {…}, files): with files the body travels as multipart `payload_json`. */
export async function call(method, path, body, files = []) {
  const answer = await fetch(path, { method, ...packed(body, files) });
  const said = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refused(answer.status, said);
  return said;
}

function packed(body, files) {
  if (body === undefined) return {};
  const json = JSON.stringify(body);
  if (!files.length) return { body: json, headers: { "Content-Type": "application/json" } };
  const form = new FormData();
  form.append("payload_json", json);
  files.forEach((file, index) => form.append(`files[${index}]`, file, file.name));
  return { body: form };
}

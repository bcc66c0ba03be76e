// Light or dark: as the machine has it until one chooses; the choice stays in this browser.

const KEY = "theme";
const dark = matchMedia("(prefers-color-scheme: dark)");

const chosen = () => localStorage.getItem(KEY) ?? (dark.matches ? "dark" : "light");

export function applyTheme() {
  document.documentElement.dataset.theme = chosen();
}

export function nextTheme() {
  localStorage.setItem(KEY, chosen() === "dark" ? "light" : "dark");
  applyTheme();
}

dark.addEventListener("change", applyTheme);

// A date is typed in three parts; where the browser has a calendar, this opens it and fills them in.
for (const button of document.querySelectorAll("button[data-calendar]")) {
  const picker = document.createElement("input")
  picker.type = "date"
  if (picker.type !== "date" || typeof picker.showPicker !== "function") continue
  picker.className = "hide"
  picker.tabIndex = -1
  picker.setAttribute("aria-label", button.textContent.trim())
  button.before(picker)
  button.hidden = false
  const part = (which) => button.form.elements.namedItem(`${button.dataset.calendar}-${which}`)
  button.addEventListener("click", () => {
    const [year, month, day] = ["year", "month", "day"].map((which) => part(which).value.trim())
    picker.value = `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
    picker.showPicker()
  })
  picker.addEventListener("change", () => {
    const [year, month, day] = picker.value.split("-")
    if (day === undefined) return
    part("year").value = year
    part("month").value = String(Number(month))
    part("day").value = String(Number(day))
  })
}

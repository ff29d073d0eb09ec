/** Sends a form as if its button had been pressed. Safari below 16 has no function for that. */
export function submitForm(form: HTMLFormElement): void {
	const { requestSubmit }: { requestSubmit?: () => void } = form;
	if (requestSubmit) requestSubmit.call(form);
	else if (form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))
		form.submit();
}

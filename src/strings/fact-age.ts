/** Read by the browser too, so it stands alone. */
export const factAgeStrings = {
	old: (days: number) => `Đã ${days.toLocaleString('vi')}\u00a0ngày, có thể đã đổi.`,
};

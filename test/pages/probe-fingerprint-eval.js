// The same, by code that is made from text: it is still this script's doing.
const drawAndRead = `
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  pen.fillText("Six dozen jugs, vexing quilt!", 4, 30);
  document.documentElement.dataset.result = canvas.toDataURL().length > 500 ? "drawn" : "empty";
`;
// biome-ignore lint/security/noGlobalEval: that is what this page is about
eval(`(() => { ${drawAndRead} })()`);
new Function(drawAndRead)();
setTimeout(() => new Function(drawAndRead)(), 5);

// What shops did for fifteen years: markup from text, delegated events, animations, requests.
const { $ } = globalThis;
globalThis.result = (async () => {
  const said = [];
  const main = $("main").html(
    "<div class='list'></div><form><input name='a' value='1'><textarea name='b'>two</textarea></form>",
  );
  main.on("click", ".item", (event) => said.push($(event.currentTarget).attr("data-id")));
  for (let id = 0; id < 5; id += 1)
    $("<p class='item'>").attr("data-id", id).text(`Item ${id}`).appendTo(".list");
  $(".item").slice(1, 3).trigger("click").addClass("done");
  $(".item").eq(4).insertBefore($(".item").first());
  said.push($("form").serialize(), $(".item.done").length, main.find("textarea").val());
  said.push(await $.ajax({ url: "/works/answer.json", dataType: "json" }).then(({ word }) => word));
  $(".list").css("opacity", 1).animate({ opacity: 0 }, 30);
  await $(".list").promise();
  said.push($(".list").css("opacity"), $(".list").html());
  return JSON.stringify(said);
})();

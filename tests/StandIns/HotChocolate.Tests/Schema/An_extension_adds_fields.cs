using CpmTracker.StandIns.HotChocolate.Tests.Books;
using HotChocolate;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Schema;

public sealed class An_extension_adds_fields
{
    public sealed class Printer
    {
        public string Print(string text) => $"[{text}]";
    }

    [ExtendObjectType(typeof(Book), IgnoreProperties = [nameof(Book.Isbn)])]
    public sealed class BookExtension
    {
        public string GetPrinted([Parent] Book book, Printer printer, int times = 1) => string.Concat(Enumerable.Repeat(printer.Print(book.Title), times));

        public static string Ignored([Parent] Book book) => book.Title;
    }

    [ExtendObjectType("Query")]
    public static class RootExtension
    {
        public static Book GetFirst([Service] Printer printer) => new(printer.Print("one"), 1);
    }

    private static global::HotChocolate.Execution.Configuration.IRequestExecutorBuilder Schema() => new ServiceCollection().AddScoped<Printer>()
        .AddGraphQL().AddQueryType().AddTypeExtension(typeof(RootExtension)).AddTypeExtension<BookExtension>();

    [Fact]
    public async Task To_a_class_and_to_a_root_without_one()
    {
        var sdl = await Schema().SdlAsync();

        sdl.ShouldContain("printed(times: Int! = 1): String!");
        sdl.ShouldContain("type Query {\n  first: Book!\n}");
        sdl.ShouldNotContain("isbn");
        sdl.ShouldNotContain("ignored");
    }

    [Fact]
    public async Task Whose_resolvers_get_the_object_and_services()
        => (await Schema().AnswerAsync("{ first { title printed(times: 2) } }")).ShouldBe("""{"data":{"first":{"title":"[one]","printed":"[[one]][[one]]"}}}""");
}

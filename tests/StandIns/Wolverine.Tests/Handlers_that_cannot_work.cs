using Microsoft.Extensions.Hosting;
using Wolverine;

namespace CpmTracker.StandIns.Wolverine.Tests;

public sealed class Handlers_that_cannot_work
{
    [Fact]
    public async Task Two_for_one_message_are_refused() =>
        (await Refusal(typeof(First), typeof(Second))).ShouldBe($"{Ours}.Note has more than one handler: {Mine}.First.Handle({Ours}.Note), {Mine}.Second.Handle({Ours}.Note). One message, one handler.");

    [Fact]
    public async Task A_parameter_that_nothing_provides_is_refused() =>
        (await Refusal(typeof(Wanting))).ShouldBe($"{Mine}.Wanting.Handle({Ours}.Note) takes {Mine}.Unregistered thing, which is not a registered service.");

    [Fact]
    public async Task A_constructor_argument_that_nothing_provides_is_refused() =>
        (await Refusal(typeof(Built))).ShouldBe($"The constructor of {Mine}.Built takes {Mine}.Unregistered thing, which is not a registered service.");

    [Theory]
    [InlineData(typeof(Tuples), "tuples and asynchronous sequences are not supported")]
    [InlineData(typeof(Streams), "tuples and asynchronous sequences are not supported")]
    [InlineData(typeof(Abstractions), "System.IDisposable, which is not a concrete message")]
    [InlineData(typeof(Surrounded), "Surrounded.BeforeAsync: methods around a handler and sagas are not supported")]
    [InlineData(typeof(Disposing), "is disposable")]
    [InlineData(typeof(Undecided), "needs exactly one public constructor")]
    [InlineData(typeof(Hidden), "not a public, closed class")]
    public async Task What_is_not_supported_is_refused_by_name(Type handler, string reason)
    {
        var refusal = await Refusal(handler);
        refusal.ShouldContain(reason);
        refusal.ShouldContain(handler.Name);
    }

    [Fact]
    public async Task Everything_wrong_is_said_at_once() =>
        (await Refusal(typeof(Wanting), typeof(Tuples), typeof(Built))).Split(Environment.NewLine).Length.ShouldBeGreaterThanOrEqualTo(3);

    [Fact]
    public void A_host_has_wolverine_once()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.UseWolverine(_ => { });
        Should.Throw<InvalidOperationException>(() => builder.UseWolverine(_ => { }));
    }

    private const string Ours = "CpmTracker.StandIns.Wolverine.Tests";
    private const string Mine = Ours + ".Handlers_that_cannot_work";

    private static async Task<string> Refusal(params Type[] handlers)
    {
        using var host = WolverineHost.Build(o => Array.ForEach(handlers, type => o.Discovery.IncludeType(type)));
        return (await Should.ThrowAsync<InvalidHandlerException>(() => host.StartAsync())).Message;
    }

    public sealed class Unregistered;

    public static class First
    {
        public static void Handle(Note note) => ArgumentNullException.ThrowIfNull(note);
    }

    public static class Second
    {
        public static void Handle(Note note) => ArgumentNullException.ThrowIfNull(note);
    }

    public static class Wanting
    {
        public static string Handle(Note note, Unregistered thing) => $"{note}{thing}";
    }

    public sealed class Built(Unregistered thing)
    {
        public string Handle(Note note) => $"{note}{thing}";
    }

    public static class Tuples
    {
        public static (Answer First, Note Second) Handle(Ask ask) => (new Answer(ask.Number), new Note(""));
    }

    public static class Streams
    {
        public static IAsyncEnumerable<Answer> Handle(Ask ask) => new[] { new Answer(ask.Number) }.ToAsyncEnumerable();
    }

    public static class Abstractions
    {
        public static void Handle(IDisposable message) => message.Dispose();
    }

    public static class Surrounded
    {
        public static Task BeforeAsync(Note note) => Task.FromResult(note);

        public static void Handle(Note note) => ArgumentNullException.ThrowIfNull(note);
    }

    public sealed class Disposing : IDisposable
    {
        public string Handle(Note note) => $"{note}";

        public void Dispose() => GC.SuppressFinalize(this);
    }

    public sealed class Undecided
    {
        public Undecided()
        {
        }

        public Undecided(Journal journal) => journal.Write("made");

        public string Handle(Note note) => $"{note}";
    }

    internal static class Hidden
    {
        public static void Handle(Note note) => ArgumentNullException.ThrowIfNull(note);
    }
}

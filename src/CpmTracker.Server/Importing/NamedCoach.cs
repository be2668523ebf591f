namespace CpmTracker.Server.Importing;

using CpmTracker.Domain.Coaching;

/// <summary>A coach as rows name one: with the name too, so that who is named for the first time can be registered.</summary>
/// <param name="Id">The coach's id.</param>
/// <param name="Name">The name for the person register, if the row gives it.</param>
internal sealed record NamedCoach(string Id, string? Name)
{
    public const string Column = "coach_key";
    public const string NameColumn = "coach_name";

    /// <summary>The command that registers the coach.</summary>
    public Guid Registering => NamedId.Of("register coach", Id);

    /// <summary>Registers a coach who is named for the first time; whoever is in the person register already keeps the entry there is.</summary>
    public ImportFault? RegisterIfNew(Book book, int line, DateOnly on)
    {
        if (book.Coaches[Id].State is not null) return null;
        if (Name is null) return new(line, Column, "No coach is registered under this key: give coach_name, and the coach is registered.");
        return book.Decide(book.Coaches, new RegisterCoach(Id, null, on), Registering, new(Id, Name, null)) is { } refused ? new(line, Column, refused.Message) : null;
    }

    /// <summary>Whether the coach took directors on a day.</summary>
    public bool IsRegistered(Book book, DateOnly on) => book.Coaches[Id].State is { } coach && !(coach.StoodDownOn <= on);
}

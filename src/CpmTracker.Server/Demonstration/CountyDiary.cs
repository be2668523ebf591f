namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Counties;

/// <summary>Collects what happens in one county in whatever order it is made up, and hands it to the timeline by day.</summary>
/// <param name="timeline">Takes it when the diary is closed.</param>
internal sealed class CountyDiary(Timeline timeline)
{
    private readonly List<(DateOnly On, Action Add)> notes = [];

    public void Note<TCommand>(DateOnly on, Actor by, ICommand<County, TCommand> command)
        where TCommand : ICommand<County, TCommand> => Note(on, () => timeline.Add(on, by, command));

    public void Note(DateOnly on, Action add) => notes.Add((on, add));

    public void Close()
    {
        foreach (var (_, add) in notes.OrderBy(n => n.On)) add();
    }
}

using System.Text;

namespace CpmTracker.LocalPostgres.Tests;

public sealed class WhenTheFolderIsUnusual(MadeCluster made)
{
    [Theory]
    [InlineData("a, b")]
    [InlineData("Zoë's \"data\" $HOME")]
    [InlineData("a-path/that-is-much-too-long-for-the-address-of-a-unix-socket/because-someone-sorts-their-projects-by-client/and-by-year/2026")]
    public async Task It_works_all_the_same(string path)
    {
        using var folder = new ScratchFolder(made, path);

        await using var cluster = await folder.StartAsync();

        (await Sql.AskAsync<int>(cluster.ConnectionString("postgres"), "SELECT 1")).ShouldBe(1);
        (await Sql.AskAsync<string>(cluster.ConnectionString("postgres"), "SHOW data_directory")).ShouldBe(folder.Home.Data);
    }

    [Fact]
    public void The_socket_of_a_long_path_is_in_a_short_one()
    {
        using var folder = new ScratchFolder(made, new string('x', 120));

        Encoding.UTF8.GetByteCount(Server.SocketFolder.For(folder.Home)).ShouldBeLessThan(50);
    }

    [Fact]
    public async Task The_first_start_in_a_private_folder_simply_works_for_root_too()
    {
        using var folder = new ScratchFolder(null);
        folder.MakePrivate();

        await using (var first = await folder.StartAsync()) await first.EnsureDatabaseAsync("app");
        await using var second = await folder.StartAsync();

        second.Fresh.ShouldBeFalse();
        (await LocalCluster.TryAttachAsync(folder.Path, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        // Root's PostgreSQL runs as someone else, who cannot come in.
        (folder.Home.Path != folder.Path).ShouldBe(Environment.IsPrivilegedProcess);
        folder.Said.Count(line => line.Contains("instead")).ShouldBe(Environment.IsPrivilegedProcess ? 1 : 0);
    }

    [Fact]
    public async Task Removing_it_removes_the_cluster_wherever_it_is()
    {
        using var folder = new ScratchFolder(null);
        folder.MakePrivate();
        await using (await folder.StartAsync())
        {
        }
        var home = folder.Home;

        LocalCluster.Remove(folder.Path);

        Directory.Exists(home.Path).ShouldBeFalse();
        Directory.Exists(home.Folder).ShouldBeFalse();
    }
}
